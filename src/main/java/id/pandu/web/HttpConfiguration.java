package id.pandu.web;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What HTTP asks of every address: types, encodings, origins, headers, and problems in one form. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.strategies(List.of(new PlainAccept()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new BodyCheck());
    }

    @Bean
    static FilterRegistrationBean<CorsFilter> origins(PanduProperties properties) {
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration(
                "/**", AllowedOrigins.configuration(properties.cors().allowedOrigins()));
        CorsFilter filter = new CorsFilter(everywhere);
        filter.setCorsProcessor(new AllowedOrigins());
        FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> tagOfDescription(
            @Value("${springdoc.api-docs.path}") String path) {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        return registration;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersOfTheServer() {
        return factory -> {
            factory.addEngineValves(new SecurityHeaders());
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass("");
                    host.getPipeline().addValve(new RefusalValve());
                    host.getPipeline().addValve(new ForwardedHeaders());
                }
            });
        };
    }
}
