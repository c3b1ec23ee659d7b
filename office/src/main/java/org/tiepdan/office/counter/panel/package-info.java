/** What is said next to the form while a petition is typed: competence, limits, and whether it was seen before. */
@NullMarked
package org.tiepdan.office.counter.panel;

import org.jspecify.annotations.NullMarked;
