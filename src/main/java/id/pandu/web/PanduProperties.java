package id.pandu.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the service.
 *
 * @param rules folder with the rules
 * @param samples folder with sample requests, used to warm up if it exists
 * @param maxRequestBytes size of the largest request body, and of the longest line of a batch
 * @param maxAnswerBytes size of the largest request body that gives an earlier answer back
 * @param cors who may call from pages of other hosts
 * @param threads how many evaluations run at once; 0 for two per processor
 * @param patience how long a client may keep the service waiting while it sends or takes
 * @param slowest bytes a second for which it may keep the service waiting longer
 * @param zone where the day begins and ends that counts when a request names none
 * @param warmUp how long to warm up before the service says it is ready
 */
@ConfigurationProperties("pandu")
record PanduProperties(
        @DefaultValue("rules") Path rules,
        @DefaultValue("samples") Path samples,
        @DefaultValue("1048576") int maxRequestBytes,
        @DefaultValue("0") int threads,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("5000") int slowest,
        @DefaultValue("Asia/Jakarta") ZoneId zone,
        @DefaultValue("33554432") int maxAnswerBytes,
        @DefaultValue Cors cors,
        @DefaultValue("1s") Duration warmUp) {

    /**
     * @param allowedOrigins origins such as {@code https://portal.example} whose pages may call the service; none unless
     *     set, {@code *} for all
     */
    record Cors(@DefaultValue List<String> allowedOrigins) {}
}
