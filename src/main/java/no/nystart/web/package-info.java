/** The page shell: layout, menu, languages, forms, tables, error pages and the headers that keep a browser safe. */
@NullMarked
package no.nystart.web;

import org.jspecify.annotations.NullMarked;
