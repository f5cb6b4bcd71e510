/** What stands between the house and the outside: adapters that implement its ports. */
@NullMarked
package no.nystart.integration;

import org.jspecify.annotations.NullMarked;
