/**
 * A whole system for the journeys: the packaged services as separate processes on a broker and a database that one switch
 * chooses ({@code -Dtiepdan.backend=local|testcontainers|external}). The switch never skips a test.
 */
@NullMarked
package org.tiepdan.system.harness;

import org.jspecify.annotations.NullMarked;
