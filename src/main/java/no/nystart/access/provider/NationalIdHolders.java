package no.nystart.access.provider;

import java.util.List;
import java.util.UUID;

/** Who stands in the register with a national id; the register contributes it. */
public interface NationalIdHolders {

    /** @param idHash the national id as the vault's look-up hash; two offices can hold the same one */
    List<UUID> youngPeopleWith(byte[] idHash);
}
