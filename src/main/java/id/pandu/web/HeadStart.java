package id.pandu.web;

import id.pandu.analysis.Release;
import id.pandu.drools.CompiledRulebook;
import id.pandu.rulebook.Place;
import id.pandu.rulebook.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The first rulebook, built while the rest of the service starts: the engine is loaded at once, and the rules are read
 * as soon as it is known where they are. They take about as long as all the rest. Registered in {@code spring.factories}.
 */
final class HeadStart
        implements ApplicationListener<ApplicationStartingEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @param built fails with {@link BrokenRulebookException} if there is nothing to serve */
    record First(Path path, ZoneId zone, RulebookFolder folder, CompletableFuture<Release.Preparation> built) {

        static First of(Path path, ZoneId zone) {
            RulebookFolder folder = new RulebookFolder(path);
            CompletableFuture<Release.Preparation> built = new CompletableFuture<>();
            begin("rulebook", () -> built.completeAsync(() -> build(path, zone, folder), Runnable::run));
            return new First(path, zone, folder, built);
        }

        /** Waits until the rulebook is built. */
        Release.Preparation join() {
            try {
                return built.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof BrokenRulebookException broken ? broken : e;
            }
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        begin("engine", CompiledRulebook::preload);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PanduProperties properties = Binder.get(context.getEnvironment()).bindOrCreate("pandu", PanduProperties.class);
        context.getBeanFactory().registerSingleton("firstRulebook", First.of(properties.rules(), properties.zone()));
    }

    private static Release.Preparation build(Path path, ZoneId zone, RulebookFolder folder) {
        Release.Preparation first;
        try {
            first = Release.build(folder.read(), LocalDate.now(zone));
        } catch (IOException e) {
            first = new Release.Preparation(Optional.empty(), List.of(unreadable(path)));
        }
        if (first.release().isEmpty()) {
            throw new BrokenRulebookException(path, first.problems());
        }
        return first;
    }

    static Problem unreadable(Path path) {
        return new Problem(
                true,
                new Place(path.toString(), 0),
                "FOLDER",
                "folder aturan",
                "folder ini tidak ada atau tidak dapat dibaca",
                "kembalikan folder itu atau izin membacanya");
    }
}
