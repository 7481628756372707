package fairwell.command.employee;

import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EntitlementsSettled.Entitlement;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two facts say the same: SHA-256 over the fact's name and fields in their canonical
 * form. Personal texts are left out, for the stored one is sealed under a random salt and could be
 * compared only by opening it; a fact that differs in nothing else counts as the same.
 */
final class FactDigest {

  // 132 bits: two different facts under one key are never met by chance.
  private static final int LENGTH = 22;

  /** Asked once a class: each asking gives new accessors, and a first call of one is slow. */
  private static final ClassValue<List<RecordComponent>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> fact) {
          return List.of(fact.getRecordComponents());
        }
      };

  private FactDigest() {}

  static String of(EmployeeFact fact) {
    StringBuilder text = new StringBuilder(fact.getClass().getSimpleName());
    for (RecordComponent field : FIELDS.get(fact.getClass())) {
      if (field.getType() != PersonalText.class) {
        text.append('\n').append(field.getName()).append('=').append(canonical(value(fact, field)));
      }
    }
    return digest(text.toString());
  }

  static String of(FactRetracted retraction) {
    return digest("FactRetracted\n" + retraction.retracted());
  }

  private static String canonical(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case Map<?, ?> map -> new TreeMap<>(map).toString();
      case List<?> many -> many.stream().map(FactDigest::canonical).toList().toString();
      case Entitlement one -> one.id() + "=" + one.amount();
      case String text -> text;
      case Integer _, Boolean _, LocalDate _, YearMonth _, Enum<?> _ -> value.toString();
      case ActorId _, EmployeeId _, CaseId _, FactKey _, Place _, Money _ -> value.toString();
      // The form is part of what is stored: another kind of value gets one on purpose or none.
      default -> throw new IllegalStateException("no canonical form of a " + value.getClass());
    };
  }

  private static @Nullable Object value(EmployeeFact fact, RecordComponent field) {
    try {
      return field.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact hides its field " + field.getName(), e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] sha256 =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
