/** Matching from the command line, with neither a database nor a server. */
@NullMarked
package no.nystart.matching.command;

import org.jspecify.annotations.NullMarked;
