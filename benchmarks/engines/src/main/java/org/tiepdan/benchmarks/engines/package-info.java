/**
 * One job on three engines with PostgreSQL: open a case, route it, arm its limit; complete it; let limits fall due. Each engine runs
 * embedded, so that its clients pay for no HTTP.
 */
package org.tiepdan.benchmarks.engines;
