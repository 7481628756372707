package fairwell.query.pages;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The sample pages on a free port. */
final class SampleServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private SampleServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static SampleServer start(int port) {
    SpringApplication application = new SpringApplication(SamplePages.class);
    application.setDefaultProperties(
        java.util.Map.of(
            "server.port", port,
            "spring.config.name", "sample-pages",
            "spring.main.banner-mode", "off",
            "server.shutdown", "graceful",
            "server.compression.enabled", "true",
            "fairwell.local-issuer.enabled", "true"));
    return new SampleServer(application.run());
  }

  int port() {
    return java.util.Objects.requireNonNull(
            ((ReactiveWebServerApplicationContext) context).getWebServer())
        .getPort();
  }

  String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  SampleQueries queries() {
    return context.getBean(SampleQueries.class);
  }

  SamplePages.Readings readings() {
    return context.getBean(SamplePages.Readings.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
