/**
 * Who may do what, and see what. {@link org.tiepdan.access.Policy} is the only place of these rules: a table of operations, roles and
 * conditions. Plain Java; it knows only codes of bodies, and asks a {@link org.tiepdan.access.BodyTree} for their hierarchy.
 */
@NullMarked
package org.tiepdan.access;

import org.jspecify.annotations.NullMarked;
