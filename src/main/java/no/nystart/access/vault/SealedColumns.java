package no.nystart.access.vault;

import java.util.List;

/** A room's columns with sealed values; each room that seals contributes its own. */
public interface SealedColumns {

    List<SealedColumn> sealed();
}
