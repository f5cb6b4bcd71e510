/** The field's figures where Prometheus fetches them: on the management port, which is not for the outside. */
@NullMarked
package no.nystart.web.figure;

import org.jspecify.annotations.NullMarked;
