package org.parley.scenario;

/// Points added to a package's worth when it meets a condition.
///
/// @param title empty if there is none
public record Bonus(Condition<PackageAtom> when, long points, String title) {}
