/**
 * The pages of everybody who works with a screen, under one address: what the services tell over HTTP, put into words. Keeps nothing and
 * decides nothing.
 */
@NullMarked
package org.tiepdan.office;

import org.jspecify.annotations.NullMarked;
