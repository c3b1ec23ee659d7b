/**
 * The official report forms (biểu mẫu báo cáo) as data: columns with their titles and counting rules, cross-checks, and which circular they
 * come from. They decide no case and are not part of the ruleset.
 */
@NullMarked
package org.tiepdan.lawpack.form;

import org.jspecify.annotations.NullMarked;
