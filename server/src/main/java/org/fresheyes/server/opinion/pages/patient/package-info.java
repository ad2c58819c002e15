/** What a person, or whoever acts for them, sees and does once a request is sent. */
@NullMarked
package org.fresheyes.server.opinion.pages.patient;

import org.jspecify.annotations.NullMarked;
