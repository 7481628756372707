package fairwell.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {

  static Stream<Class<?>> refusals() {
    return leaves(Refusal.class);
  }

  static Stream<Class<?>> ofOrder() {
    return leaves(OutOfOrder.class);
  }

  @ParameterizedTest
  @MethodSource("ofOrder")
  void whatComesOutOfOrderNamesWhatIsMissing(Class<?> type) throws Exception {
    OutOfOrder refusal = (OutOfOrder) sample(type);
    assertThat(refusal.missing().isEmpty()).isEqualTo(refusal instanceof CaseIsOver);
    assertThat(new Refused(refusal).missing()).isEqualTo(refusal.missing());
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RefusalTextsTest::leaves)
        : Stream.of(type);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalSaysAWholeSentenceInBothLanguages(Class<?> type) throws Exception {
    Refusal refusal = sample(type);
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      RefusalTexts texts = RefusalTexts.in(locale);
      assertThat(texts.has(refusal.code())).as("%s in %s", refusal.code(), locale).isTrue();
      // An unknown {field} would come out as the word null.
      assertThat(texts.of(refusal)).doesNotContain("{", "null").matches("(?s).*[.。]");
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void theCodeAndTheDataNameTheRefusal(Class<?> type) throws Exception {
    Refusal refusal = sample(type);
    assertThat(refusal.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(RefusalData.asText(refusal))
        .hasSameSizeAs(type.getRecordComponents())
        .doesNotContainValue("null");
  }

  @Test
  void anEmptyFieldLeavesNoGap() {
    Refusal whole = new PaperUnsound("nothing-signed", "");
    assertThat(RefusalTexts.in(Locale.ENGLISH).of(whole)).contains("(no signature at all);");
    assertThat(RefusalTexts.in(Locale.SIMPLIFIED_CHINESE).of(whole)).contains("（没有任何签名）");
    assertThat(
            RefusalTexts.in(Locale.SIMPLIFIED_CHINESE)
                .of(new PaperUnsound("signer-other", "employer")))
        .contains("（证书属于他人 用人单位）");
    assertThat(
            RefusalTexts.in(Locale.SIMPLIFIED_CHINESE)
                .of(new PaperDataMissing(List.of("leaver-phone", "case-dates"))))
        .contains("手机号码、离职各项日期");
  }

  private static Refusal sample(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(RefusalTextsTest::value).toArray();
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    return (Refusal) constructor.newInstance(values);
  }

  private static Object value(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "x1";
      case "int" -> 7;
      case "long" -> 7L;
      case "List" -> List.of("a", "b");
      default -> throw new IllegalArgumentException("no sample of " + type);
    };
  }
}
