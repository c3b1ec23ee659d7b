/** The job as a BPMN process, for the engines that run one. */
package org.tiepdan.benchmarks.engines.process;
