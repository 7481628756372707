package fairwell.query.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StoreWiringTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner().withUserConfiguration(StoreWiring.class);

  @Test
  void withoutAServerOneIsEmbedded() {
    program.run(context ->
        assertThat(context.getBeanFactory().containsSingleton("embeddedMongo")).isTrue());
  }

  @Test
  void besideAConfiguredServerNoneIsEmbedded() {
    program
        .withPropertyValues("fairwell.documents.uri=mongodb://127.0.0.1:1/?connectTimeoutMS=1")
        .run(context -> {
          assertThat(context).hasNotFailed();
          assertThat(context.getBeanFactory().containsSingleton("embeddedMongo")).isFalse();
        });
  }
}
