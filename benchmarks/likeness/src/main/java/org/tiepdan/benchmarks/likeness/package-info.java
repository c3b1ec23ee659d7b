/** The job of near-duplicate, done by others: remember petitions, and find for each changed copy the one that it copies. */
package org.tiepdan.benchmarks.likeness;
