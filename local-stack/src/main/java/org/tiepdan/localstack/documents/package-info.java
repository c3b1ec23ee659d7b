/**
 * A back end for the MongoDB stand-in that keeps each document as a few hundred bytes. The stand-in's own keeps it as a tree of
 * maps, boxed numbers and strings, in which a case of the register takes nearly 50 KB.
 */
@NullMarked
package org.tiepdan.localstack.documents;

import org.jspecify.annotations.NullMarked;
