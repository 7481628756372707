package fairwell.log.wiring;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * Empty, and there for its place only: Axon 4.13.0 orders its metrics after classes that moved in
 * Boot 4, and would make a meter registry of its own beside Boot's.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
    },
    beforeName = {
      "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
      "org.axonframework.springboot.autoconfig.MetricsAutoConfiguration"
    })
public class AxonMetricsOrder {}
