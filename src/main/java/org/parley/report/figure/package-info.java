/// The figures of a report as SVG: XChart lays them out and Batik writes down what it paints.
///
/// Letters are drawn as shapes from the font that the program brings, so a figure looks the same on every machine and
/// needs no font where it is read. Each says what it shows in its title and description.
@NullMarked
package org.parley.report.figure;

import org.jspecify.annotations.NullMarked;
