package fairwell.log.personal;

import fairwell.kernel.personal.PersonalText;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the personal texts in a record, however deep, and rebuilds the record with others in their
 * place. What a class can hold is worked out once; a class that can hold none costs one look-up.
 */
final class PersonalFields {

  private static final ClassValue<Boolean> HOLDS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return holds(type, new HashSet<>());
        }
      };

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private PersonalFields() {}

  /** Whether a value of this class can hold a personal text. */
  static boolean in(Class<?> type) {
    return HOLDS.get(type);
  }

  /**
   * The value with each plain text replaced.
   *
   * @param change takes the field's path, for example {@code lines.0.note}, and its text
   */
  static @Nullable Object replace(
      @Nullable Object value,
      String path,
      BiFunction<String, PersonalText.Plain, PersonalText> change) {
    return switch (value) {
      case PersonalText.Plain plain -> change.apply(path, plain);
      case PersonalText.Sealed sealed -> sealed;
      case Record nested when HOLDS.get(nested.getClass()) ->
          SHAPES.get(nested.getClass()).replace(nested, path, change);
      case List<?> list -> List.copyOf(each(list, path, change));
      case Set<?> set -> new LinkedHashSet<>(each(set, path, change));
      case Map<?, ?> map -> {
        var changed = new LinkedHashMap<Object, @Nullable Object>();
        map.forEach((key, held) -> changed.put(key, replace(held, path + "." + key, change)));
        yield changed;
      }
      case Optional<?> optional -> optional.map(held -> replace(held, path, change));
      case null, default -> value;
    };
  }

  private static List<Object> each(
      Collection<?> values,
      String path,
      BiFunction<String, PersonalText.Plain, PersonalText> change) {
    var changed = new ArrayList<Object>(values.size());
    for (var value : values) {
      var replaced = replace(value, path + "." + changed.size(), change);
      if (replaced != null) {
        changed.add(replaced);
      }
    }
    return changed;
  }

  private static boolean holds(Type type, Set<Type> asked) {
    if (!asked.add(type)) {
      return false;
    }
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).anyMatch(t -> holds(t, asked));
    }
    if (!(type instanceof Class<?> plain)) {
      return true;
    }
    if (PersonalText.class.isAssignableFrom(plain)) {
      return true;
    }
    if (plain.isRecord()) {
      return Arrays.stream(plain.getRecordComponents())
          .anyMatch(component -> holds(component.getGenericType(), asked));
    }
    if (plain.isSealed()) {
      return Arrays.stream(plain.getPermittedSubclasses()).anyMatch(t -> holds(t, asked));
    }
    // Of an open type anything may come; of an ordinary class, such as a String, nothing.
    return plain == Object.class
        || (plain.isInterface() && plain.getName().startsWith("fairwell."));
  }

  private record Shape(
      RecordComponent[] components, boolean[] personal, Constructor<?> constructor) {

    static Shape of(Class<?> type) {
      var components = type.getRecordComponents();
      try {
        var constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        var personal = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
          components[i].getAccessor().setAccessible(true);
          personal[i] = holds(components[i].getGenericType(), new HashSet<>());
        }
        return new Shape(components, personal, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("A record without its constructor: " + type, e);
      }
    }

    Object replace(
        Record value, String path, BiFunction<String, PersonalText.Plain, PersonalText> change) {
      try {
        var held = new @Nullable Object[components.length];
        for (int i = 0; i < held.length; i++) {
          held[i] = components[i].getAccessor().invoke(value);
          if (personal[i]) {
            var name = components[i].getName();
            held[i] =
                PersonalFields.replace(held[i], path.isEmpty() ? name : path + "." + name, change);
          }
        }
        return constructor.newInstance(held);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException refused) {
          throw refused;
        }
        throw new IllegalStateException("Cannot rebuild " + value.getClass().getName(), e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot rebuild " + value.getClass().getName(), e);
      }
    }
  }
}
