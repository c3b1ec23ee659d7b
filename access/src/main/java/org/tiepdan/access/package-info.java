/**
 * Who may do what, and see what. {@link org.tiepdan.access.Policy} is the one place of these rules: a table of operations, roles and
 * conditions. Plain Java; it knows codes of bodies, and asks a {@link org.tiepdan.access.BodyTree} which lies below which.
 */
@NullMarked
package org.tiepdan.access;

import org.jspecify.annotations.NullMarked;
