package fairwell.query.runner;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.TreeMap;

/** The fields of a document, however deep, as a short text that differs when they differ. */
final class DocumentShape {

  private final TreeMap<String, String> fieldsOfRecords = new TreeMap<>();

  private DocumentShape() {}

  /** SHA-256 over the names and types of all fields, in URL-safe base 64. */
  static String of(Class<?> document) {
    DocumentShape shape = new DocumentShape();
    shape.look(document);
    return digest(shape.fieldsOfRecords.toString());
  }

  private void look(Type type) {
    switch (type) {
      case Class<?> record when record.isRecord() -> fields(record);
      case ParameterizedType several -> {
        for (Type argument : several.getActualTypeArguments()) {
          look(argument);
        }
      }
      // Whatever has no fields of its own is told apart by its name alone.
      case Type _ -> {}
    }
  }

  private void fields(Class<?> record) {
    StringBuilder fields = new StringBuilder();
    if (fieldsOfRecords.putIfAbsent(record.getName(), "") != null) {
      return;
    }
    for (RecordComponent field : record.getRecordComponents()) {
      fields.append(field.getName()).append(':').append(field.getGenericType()).append(' ');
      look(field.getGenericType());
    }
    fieldsOfRecords.put(record.getName(), fields.toString());
  }

  private static String digest(String text) {
    try {
      byte[] sha256 =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
