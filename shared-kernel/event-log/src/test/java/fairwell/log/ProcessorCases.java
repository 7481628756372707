package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.log.sample.Heard;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;

/** What processors do on any database. */
abstract class ProcessorCases extends LogOn {

  @Test
  void processesEveryEventOfAStreamInOrderAndRemembersWhereItWas() {
    give("E-heard", 30);
    var heard = app.getBean(Heard.class);
    await().until(() -> heardOf(heard, "E-heard").size() == 30);

    assertThat(heardOf(heard, "E-heard")).extracting(Recorded::sequence).isSorted();
    // The token has been through the store and can be read back by a processor that starts anew.
    var tokens = app.getBean(TokenStore.class);
    assertThat(tokens.fetchSegments("heard")).hasSize(2);
    processor().shutDown();
    give("E-heard", 3);
    processor().start();
    await().until(() -> heardOf(heard, "E-heard").size() >= 33);
    assertThat(heardOf(heard, "E-heard")).extracting(Recorded::sequence).doesNotHaveDuplicates();
  }

  @Test
  void hearsItAllAgainAfterAReset() {
    give("E-again", 4);
    var heard = app.getBean(Heard.class);
    await().until(() -> heardOf(heard, "E-again").size() == 4);

    processor().shutDown();
    // A replay token holds two tokens: this is what Axon's serializer cannot read by itself.
    processor().resetTokens();
    processor().start();

    await().until(() -> heardOf(heard, "E-again").size() == 4);
  }

  @Test
  void keepsWhatCouldNotBeHandledAndTriesItAgain() {
    var heard = app.getBean(Heard.class);
    heard.deafTo().add("E-deaf");
    give("E-deaf", 3);
    give("E-well", 1);
    var letters =
        app.getBean(EventProcessingConfiguration.class).deadLetterQueue("heard").orElseThrow();
    await().until(() -> letters.sequenceSize("E-deaf") == 3);
    await().until(() -> heardOf(heard, "E-well").size() == 1);

    heard.deafTo().clear();
    var again =
        app.getBean(EventProcessingConfiguration.class)
            .sequencedDeadLetterProcessor("heard")
            .orElseThrow();
    assertThat(again.processAny()).isTrue();

    assertThat(heardOf(heard, "E-deaf")).extracting(Recorded::sequence).containsExactly(0L, 1L, 2L);
    assertThat(letters.size()).isZero();
  }

  @Test
  void findsADeadLetterHoweverManyLieBeforeIt() {
    var heard = app.getBean(Heard.class);
    for (int i = 0; i < 25; i++) {
      heard.deafTo().add("E-many" + i);
      give("E-many" + i, 1);
    }
    var processing = app.getBean(EventProcessingConfiguration.class);
    var letters = processing.deadLetterQueue("heard").orElseThrow();
    await().until(() -> letters.amountOfSequences() == 25);
    heard.deafTo().clear();

    // Axon looks for it in pages of ten; in 4.13.0 it would not get beyond the first.
    var again = processing.sequencedDeadLetterProcessor("heard").orElseThrow();
    for (int i = 24; i >= 0; i--) {
      var wanted = "E-many" + i;
      assertThat(
              again.process(letter ->
                  ((DomainEventMessage<?>) letter.message())
                      .getAggregateIdentifier()
                      .equals(wanted)))
          .isTrue();
    }
    assertThat(letters.size()).isZero();
  }

  private StreamingEventProcessor processor() {
    return app.getBean(EventProcessingConfiguration.class)
        .eventProcessor("heard", StreamingEventProcessor.class)
        .orElseThrow();
  }
}
