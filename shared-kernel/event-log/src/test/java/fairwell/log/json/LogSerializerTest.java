package fairwell.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.Talks;
import fairwell.testing.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class LogSerializerTest {

  private static final StoredNames NAMES =
      new StoredNames(List.of(new StoredName(State.class, "sample.State", 2)));
  private static final LogSerializer STORE = LogSerializer.forStore(NAMES);

  record Amount(BigDecimal value) {}

  static final class State {
    private String id = "";
    private BigDecimal sum = BigDecimal.ZERO;

    State() {}

    State(String id, BigDecimal sum) {
      this.id = id;
      this.sum = sum;
    }
  }

  @Test
  void refusesAFairwellClassWithoutAName() {
    assertThatThrownBy(() -> STORE.serialize(new Amount(BigDecimal.ONE), byte[].class))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("has no logical name");
  }

  @Test
  void refusesAPersonalTextThatIsNotSealed() {
    var event = Talks.feedback(new EmployeeId("E-1"), 1, "plain words");

    assertThatThrownBy(() -> STORE.serialize(event, byte[].class))
        .isInstanceOf(SerializationException.class)
        .hasStackTraceContaining("only when it is sealed");
    assertThatThrownBy(() -> LogSerializer.forMessages(NAMES).serialize(event, byte[].class))
        .isInstanceOf(SerializationException.class);
  }

  @Test
  void refusesAFieldItDoesNotKnow() {
    assertThatThrownBy(() -> readPaid("1", PAID.replace("{", "{\"mood\":\"good\",")))
        .hasStackTraceContaining("mood");
  }

  @Test
  void refusesAFieldThatIsNotThere() {
    assertThatThrownBy(() -> readPaid("1", PAID.replace("\"key\":\"bonus:1\",", "")))
        .hasStackTraceContaining("key");
  }

  @Test
  void refusesAVersionNothingLifts() {
    assertThatThrownBy(() -> readPaid("0", PAID)).hasStackTraceContaining("nothing lifts it");
    assertThatThrownBy(() -> readPaid("2", PAID)).hasStackTraceContaining("nothing lifts it");
    assertThat(readPaid("1", PAID)).isInstanceOf(BonusPaid.class);
  }

  @Test
  void refusesANameItDoesNotKnow() {
    assertThatThrownBy(() -> read("employee.Forgotten", "1", "{}"))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("does not know it");
    assertThatThrownBy(() -> read(Amount.class.getName(), "1", "{\"value\":1}"))
        .isInstanceOf(SerializationException.class);
  }

  @Test
  void writesAStateFieldByFieldUnderItsName() {
    var stored = STORE.serialize(new State("E-1", new BigDecimal("1E+3")), String.class);

    assertThat(stored.getType().getName()).isEqualTo("sample.State");
    assertThat(stored.getType().getRevision()).isEqualTo("2");
    assertThat(stored.getData()).isEqualTo("{\"id\":\"E-1\",\"sum\":1000}");
    State read = STORE.deserialize(stored);
    assertThat(read.id).isEqualTo("E-1");
    assertThat(read.sum).isEqualByComparingTo("1000");
  }

  @Test
  void keepsTheScaleOfNumbers() {
    var stored = STORE.serialize(new State("E-1", new BigDecimal("100.10")), String.class);
    State read = STORE.deserialize(stored);

    assertThat(read.sum).isEqualTo(new BigDecimal("100.10"));
  }

  @Test
  void readsATokenWithinAToken() {
    var token =
        ReplayToken.createReplayToken(
            GapAwareTrackingToken.newInstance(9, Set.of()),
            GapAwareTrackingToken.newInstance(3, Set.of(2L)));

    assertThat(STORE.<byte[], Object>deserialize(STORE.serialize(token, byte[].class)))
        .isEqualTo(token);
  }

  @Test
  void readsMetadata() {
    var metadata = MetaData.from(Map.of("actor", "hr.lin", "reason", "离职"));

    assertThat(STORE.<byte[], Object>deserialize(STORE.serialize(metadata, byte[].class)))
        .isEqualTo(metadata);
  }

  @Test
  void sendsCommandsUnderTheirJavaNames() {
    var messages = LogSerializer.forMessages(NAMES);
    var command = new GiveFeedback(new EmployeeId("E-1"), "words");

    assertThat(messages.<byte[], Object>deserialize(messages.serialize(command, byte[].class)))
        .isEqualTo(command);
    assertThat(messages.serialize(Samples.event(FeedbackGiven.class), byte[].class).getType())
        .isEqualTo(new SimpleSerializedType("employee.FeedbackGiven", "2"));
  }

  @Test
  void refusesTwoThingsUnderOneName() {
    assertThatThrownBy(() ->
            new StoredNames(List.of(new StoredName(State.class, "employee.FeedbackGiven", 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PersonalText.plain("E-1", "x")).hasToString("PersonalText[not shown]");
  }

  private static final String PAID =
      "{\"employeeId\":\"E-1\",\"key\":\"bonus:1\",\"paidOn\":\"2026-02-28\",\"bonusId\":\"b\"}";

  private static Object readPaid(String version, String json) {
    return read("employee.BonusPaid", version, json);
  }

  private static Object read(String name, String version, String json) {
    return STORE.deserialize(
        new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, version)));
  }
}
