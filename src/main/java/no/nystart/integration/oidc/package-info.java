/** OpenID Connect: hands what the directory and the common sign-in say of somebody to the room that knows accounts. */
@NullMarked
package no.nystart.integration.oidc;

import org.jspecify.annotations.NullMarked;
