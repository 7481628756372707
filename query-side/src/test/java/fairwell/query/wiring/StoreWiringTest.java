package fairwell.query.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.query.caselist.CaseRows;
import fairwell.query.personal.Standings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class StoreWiringTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner().withUserConfiguration(StoreWiring.class);

  /** Nothing is made: what would be made is asked. */
  private final ApplicationContextRunner lazy =
      new ApplicationContextRunner()
          .withUserConfiguration(PrivacyWiring.class, SliceWiring.class)
          .withInitializer(context ->
              context.addBeanFactoryPostProcessor(
                  new LazyInitializationBeanFactoryPostProcessor()));

  @Test
  void onlyWithAnEmbeddedServerIsWhatItHoldsKeptInMemory() {
    for (ApplicationContextRunner embedded :
        List.of(lazy, lazy.withPropertyValues("fairwell.documents.uri="))) {
      embedded.run(context -> {
        assertThat(made(context, Standings.class)).containsExactly("inMemoryStandings");
        assertThat(made(context, CaseRows.class)).containsExactly("inMemoryRows");
      });
    }
    lazy.withPropertyValues("fairwell.documents.uri=mongodb://127.0.0.1:1/")
        .run(context -> {
          assertThat(made(context, Standings.class)).containsExactly("storedStandings");
          assertThat(made(context, CaseRows.class)).isEmpty();
        });
  }

  private static String[] made(ApplicationContext context, Class<?> type) {
    return context.getBeanNamesForType(type, true, false);
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
