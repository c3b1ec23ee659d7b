/** The command that tells it of files. */
@NullMarked
package org.tiepdan.routing.rulebook.adapter;

import org.jspecify.annotations.NullMarked;
