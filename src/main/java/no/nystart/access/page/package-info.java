/** The pages of signing in, of accounts and of the first administrator. */
@NullMarked
package no.nystart.access.page;

import org.jspecify.annotations.NullMarked;
