package fairwell.query.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.query.personal.Standings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class StoreWiringTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner().withUserConfiguration(StoreWiring.class);

  /** Nothing is made: what would be made is asked. */
  private final ApplicationContextRunner people =
      new ApplicationContextRunner()
          .withUserConfiguration(PrivacyWiring.class)
          .withInitializer(context ->
              context.addBeanFactoryPostProcessor(
                  new LazyInitializationBeanFactoryPostProcessor()));

  @Test
  void onlyWithAnEmbeddedServerIsWhatItHoldsKeptInMemory() {
    people.run(context -> assertThat(standings(context)).containsExactly("inMemoryStandings"));
    people
        .withPropertyValues("fairwell.documents.uri=")
        .run(context -> assertThat(standings(context)).containsExactly("inMemoryStandings"));
    people
        .withPropertyValues("fairwell.documents.uri=mongodb://127.0.0.1:1/")
        .run(context -> assertThat(standings(context)).containsExactly("storedStandings"));
  }

  private static String[] standings(ApplicationContext context) {
    return context.getBeanNamesForType(Standings.class, true, false);
  }

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
