package id.pandu;

import id.pandu.analysis.Release;
import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 60)
class ShippedPropertiesTest extends EngineProperties {

    private static final Release RELEASE = release();

    ShippedPropertiesTest() {
        super(RELEASE);
    }

    private static Release release() {
        try {
            return Release.prepare(RulebookReader.load(Path.of("rules")))
                    .release()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
