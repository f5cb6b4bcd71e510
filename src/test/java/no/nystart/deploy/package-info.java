/** What the folder deploy/ promises of every manifest. */
@NullMarked
package no.nystart.deploy;

import org.jspecify.annotations.NullMarked;
