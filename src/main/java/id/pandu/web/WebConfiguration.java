package id.pandu.web;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.JsonErrorReportValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches on what the package needs of the framework. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PanduProperties.class)
@EnableScheduling
class WebConfiguration {

    /** What the server refuses before any controller sees it, a malformed address say, is told in JSON, not HTML. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsInJson() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(JsonErrorReportValve.class.getName());
            }
        });
    }
}
