package fairwell.log.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectErased;
import fairwell.kernel.personal.SubjectKeys;
import fairwell.log.sample.Talks;
import fairwell.testing.Samples;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class SealPersonalDataTest {

  private static final EmployeeId LIN = new EmployeeId("E-lin");

  private final Keys keys = new Keys();
  private final Sealer sealer = new Sealer(keys, new SecureRandom());
  private final SealPersonalData seal = new SealPersonalData(() -> sealer);

  @Test
  void sealsUnderTheIdOfTheEventAndKeepsTheRest() {
    var event =
        new GenericDomainEventMessage<>(
            "Talks", "E-lin", 7, Talks.feedback(LIN, 1, "words"), Map.of("actor", "hr"));

    var sealed = (DomainEventMessage<?>) handled(event);

    assertThat(sealed.getIdentifier()).isEqualTo(event.getIdentifier());
    assertThat(sealed.getTimestamp()).isEqualTo(event.getTimestamp());
    assertThat(sealed.getSequenceNumber()).isEqualTo(7);
    assertThat(sealed.getType()).isEqualTo("Talks");
    assertThat(sealed.getAggregateIdentifier()).isEqualTo("E-lin");
    assertThat(sealed.getMetaData()).isEqualTo(event.getMetaData());
    var text = (PersonalText.Sealed) ((FeedbackGiven) sealed.getPayload()).text();
    assertThat(text.in()).isEqualTo(event.getIdentifier() + "/text");
    assertThat(sealer.open(text)).contains("words");
  }

  @Test
  void keepsAnEventOutsideAnyStreamOutside() {
    var event = GenericEventMessage.asEventMessage(Talks.feedback(LIN, 1, "words"));

    assertThat(handled(event)).isNotInstanceOf(DomainEventMessage.class);
    assertThat(handled(event).getIdentifier()).isEqualTo(event.getIdentifier());
  }

  @Test
  void leavesAnEventWithoutPersonalTextsUntouched() {
    var event = GenericEventMessage.asEventMessage(Samples.event(BonusPaid.class));

    assertThat(PersonalFields.in(BonusPaid.class)).isFalse();
    assertThat(handled(event)).isSameAs(event);
  }

  @Test
  void erasesWithTheKey() {
    var sealed = sealedText("words");

    keys.destroy("E-lin");

    assertThat(sealer.open(sealed)).isEmpty();
    assertThatThrownBy(() -> sealedText("new words")).isInstanceOf(SubjectErased.class);
  }

  @Test
  void refusesABoxMovedToAnotherEvent() {
    var sealed = sealedText("words");
    var moved =
        new PersonalText.Sealed(
            sealed.subject(), "another-event/text", sealed.digest(), sealed.box());

    assertThatThrownBy(() -> sealer.open(moved)).isInstanceOf(IllegalStateException.class);
  }

  record Line(String label, PersonalText note) {}

  record Deep(
      List<Line> lines,
      Map<String, PersonalText> byRole,
      Optional<PersonalText> last,
      Set<Line> set,
      PersonalText kept) {}

  @Test
  void findsTextsHoweverDeep() {
    var kept = PersonalText.stored("E-lin", "other/text", "digest", "box");
    var deep =
        new Deep(
            List.of(new Line("a", plain("1")), new Line("b", plain("2"))),
            Map.of("hr", plain("3")),
            Optional.of(plain("4")),
            Set.of(new Line("c", plain("5"))),
            kept);
    var paths = new HashSet<String>();

    var replaced =
        (Deep)
            PersonalFields.replace(
                deep,
                "",
                (path, text) -> {
                  paths.add(path);
                  return PersonalText.stored(text.subject(), path, "d", text.text());
                });

    assertThat(paths)
        .containsExactlyInAnyOrder(
            "lines.0.note", "lines.1.note", "byRole.hr", "last", "set.0.note");
    assertThat(replaced).isNotNull();
    assertThat(replaced.kept()).isSameAs(kept);
    assertThat(replaced.lines().get(1).note())
        .isEqualTo(PersonalText.stored("E-lin", "lines.1.note", "d", "2"));
    assertThat(replaced.byRole()).containsKey("hr");
  }

  private PersonalText.Sealed sealedText(String words) {
    var event = GenericEventMessage.asEventMessage(Talks.feedback(LIN, 1, words));
    return (PersonalText.Sealed) ((FeedbackGiven) handled(event).getPayload()).text();
  }

  private EventMessage<?> handled(EventMessage<?> event) {
    return seal.handle(List.of(event)).apply(0, event);
  }

  private static PersonalText plain(String text) {
    return PersonalText.plain("E-lin", text);
  }

  private static final class Keys implements SubjectKeys {

    private final Map<String, SecretKey> made = new ConcurrentHashMap<>();
    private final Set<String> destroyed = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<SecretKey> find(String subject) {
      return Optional.ofNullable(made.get(subject));
    }

    @Override
    public SecretKey findOrCreate(String subject) {
      if (destroyed.contains(subject)) {
        throw new SubjectErased();
      }
      return made.computeIfAbsent(subject, s -> new SecretKeySpec(new byte[32], "AES"));
    }

    @Override
    public boolean destroy(String subject) {
      destroyed.add(subject);
      return made.remove(subject) != null;
    }
  }
}
