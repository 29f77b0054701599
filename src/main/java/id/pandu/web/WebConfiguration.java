package id.pandu.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Switches on what the package needs of the framework. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PanduProperties.class)
@EnableScheduling
class WebConfiguration implements WebMvcConfigurer {

    /** Requests are checked by {@link RequestReader}, so none is checked by annotations. */
    @Override
    public Validator getValidator() {
        return new NoValidation();
    }

    private static final class NoValidation implements Validator {
        @Override
        public boolean supports(Class<?> type) {
            return false;
        }

        @Override
        public void validate(Object target, Errors errors) {}
    }

    /** What describes the API takes long to make, so it is made when first asked for. */
    @Bean
    static BeanFactoryPostProcessor descriptionWhenAskedFor() {
        return beans -> Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .filter(bean -> Objects.toString(bean.getFactoryBeanName(), "").startsWith("org.springdoc."))
                .forEach(bean -> bean.setLazyInit(true));
    }

    /** Little is sent ahead to who does not read: left to itself, the system would take megabytes for each. */
    @Bean
    @Order(0)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowClients() {
        return factory -> {
            factory.addEngineValves(new ClientConnection.Valve());
            factory.addConnectorCustomizers(connector -> connector.setProperty("socket.txBufSize", "131072"));
        };
    }
}
