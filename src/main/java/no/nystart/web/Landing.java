package no.nystart.web;

import java.util.Optional;
import no.nystart.access.Visitor;

/** Contributed by a stage whose visitors have a page of their own to start from, in place of the day. */
public interface Landing {

    /** The path; empty for everybody else. */
    Optional<String> of(Visitor visitor);
}
