/** What happens before Quarkus starts: command line, mode, embedded database. */
@NullMarked
package no.nystart.launch;

import org.jspecify.annotations.NullMarked;
