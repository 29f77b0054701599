package id.pandu.web;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the service.
 *
 * @param rules folder with the rules
 * @param samples folder with sample requests, used to warm up if it exists
 * @param maxRequestBytes size of the largest request body, and of the longest line of a batch
 * @param warmUp how long to warm up before the service says it is ready
 */
@ConfigurationProperties("pandu")
record PanduProperties(
        @DefaultValue("rules") Path rules,
        @DefaultValue("samples") Path samples,
        @DefaultValue("1048576") int maxRequestBytes,
        @DefaultValue("1s") Duration warmUp) {}
