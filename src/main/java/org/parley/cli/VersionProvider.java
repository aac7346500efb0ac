package org.parley.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// What `parley --version` prints.
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(VersionProvider.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new String[] {Sayings.say("version", version, Runtime.version().toString())};
    }
}
