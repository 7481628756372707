package fairwell.log.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import fairwell.kernel.personal.PersonalText;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes and reads JSON under logical names. What is stored outlives every Java class, so the
 * store's serializer refuses a Fairwell class without a logical name, a personal text that is not
 * sealed, and, on reading, every field, name or version it does not know.
 */
public final class LogSerializer extends Jackson3Serializer {

  private static final String OURS = "fairwell.";

  private final StoredNames names;
  private final boolean storing;

  private LogSerializer(StoredNames names, boolean storing) {
    super(
        Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(mapper -> customize(mapper, names)));
    this.names = names;
    this.storing = storing;
  }

  /** For what is kept: events, snapshots, tokens, dead letters. */
  public static LogSerializer forStore(StoredNames names) {
    return new LogSerializer(names, true);
  }

  /** For what is only sent: commands and queries keep their Java names, events their logical. */
  public static LogSerializer forMessages(StoredNames names) {
    return new LogSerializer(names, false);
  }

  @Override
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null) {
      return super.typeForClass(type);
    }
    var name = names.nameOf(type);
    if (name != null) {
      return name;
    }
    if (storing && type.getName().startsWith(OURS)) {
      throw new SerializationException(
          type.getName() + " has no logical name and is not stored; declare a StoredName");
    }
    return super.typeForClass(type);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    var known = names.classOf(type);
    if (known != null) {
      return known;
    }
    var found =
        storing && type.getName().startsWith(OURS)
            ? UnknownSerializedType.class
            : super.classForType(type);
    if (UnknownSerializedType.class.isAssignableFrom(found)) {
      throw new SerializationException(
          "%s (version %s) is stored, and this Fairwell does not know it"
              .formatted(type.getName(), type.getRevision()));
    }
    return found;
  }

  private static void customize(JsonMapper.Builder mapper, StoredNames names) {
    mapper
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .annotationIntrospector(
            AnnotationIntrospector.pair(new ComponentsOnly(), new JacksonAnnotationIntrospector()))
        // Axon's tokens hold tokens; 4.13.0 forgets to allow it.
        .polymorphicTypeValidator(
            BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build())
        .addModule(
            new SimpleModule("fairwell")
                .addSerializer(PersonalText.Plain.class, new NeverWritten()));
    names.states().forEach(state -> mapper.addMixIn(state, AllFields.class));
  }

  @JsonAutoDetect(
      fieldVisibility = Visibility.ANY,
      getterVisibility = Visibility.NONE,
      isGetterVisibility = Visibility.NONE)
  private abstract static class AllFields {}

  /**
   * Of our records exactly the components are stored, no question such as {@code isZero()}; and one
   * that is absent is a mistake, also where null is a value: that is written as null. Axon's own
   * tokens are not that strict.
   */
  private static final class ComponentsOnly extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      return member instanceof AnnotatedParameter
              && member.getDeclaringClass().getName().startsWith(OURS)
          ? Boolean.TRUE
          : null;
    }

    @Override
    public VisibilityChecker findAutoDetectVisibility(
        MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
      return type.getName().startsWith(OURS) && type.getRawType().isRecord()
          ? checker.withIsGetterVisibility(Visibility.NONE)
          : checker;
    }
  }

  private static final class NeverWritten extends StdSerializer<PersonalText.Plain> {

    NeverWritten() {
      super(PersonalText.Plain.class);
    }

    @Override
    public void serialize(
        PersonalText.Plain plain, JsonGenerator out, SerializationContext context) {
      throw new SerializationException("a personal text is written only when it is sealed");
    }
  }
}
