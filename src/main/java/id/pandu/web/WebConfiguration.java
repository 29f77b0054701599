package id.pandu.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches on what the package needs of the framework. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PanduProperties.class)
@EnableScheduling
class WebConfiguration {}
