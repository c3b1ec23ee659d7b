/** What the requests of acts carry beside their facts: the key of a repetition, and the number of a paper. */
@NullMarked
package org.tiepdan.servicekit.web.command;

import org.jspecify.annotations.NullMarked;
