/** The look and the forms: pages from templates, what was typed, what is wrong with it, and the pages everyone may read. */
@NullMarked
package org.fresheyes.server.web;

import org.jspecify.annotations.NullMarked;
