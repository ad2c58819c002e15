/** What happened, in order, for ever: streams of typed events, their hash chain, what is projected from them and told. */
@NullMarked
package org.fresheyes.server.journal;

import org.jspecify.annotations.NullMarked;
