/// Files in and out: scenarios, sessions, the analysis as data.
///
/// Reading is strict and never throws for what a file holds: it gives the thing read, or every [Problem] of the
/// file with its place. Writing has one canonical form, and saving never leaves half a file behind. The types that
/// others use are public; the tree of a file and those who walk it stay in here.
@NullMarked
package org.parley.format;

import org.jspecify.annotations.NullMarked;
