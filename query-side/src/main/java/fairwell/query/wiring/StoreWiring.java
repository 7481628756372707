package fairwell.query.wiring;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import fairwell.log.json.LogSerializer;
import fairwell.query.store.Documents;
import fairwell.query.store.EmbeddedMongo;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The MongoDB server, embedded or not, with the documents and the tokens that belong to them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsProperties.class)
class StoreWiring {

  /** Started when it is asked for, so not at all where another server is configured. */
  @Bean
  @Lazy
  EmbeddedMongo embeddedMongo() {
    return EmbeddedMongo.start();
  }

  @Bean
  MongoClient documentsClient(
      DocumentsProperties properties, ObjectProvider<EmbeddedMongo> embedded) {
    return MongoClients.create(uri(properties, embedded));
  }

  /** Axon's token store speaks the blocking driver only. */
  @Bean
  com.mongodb.client.MongoClient tokensClient(
      DocumentsProperties properties, ObjectProvider<EmbeddedMongo> embedded) {
    return com.mongodb.client.MongoClients.create(uri(properties, embedded));
  }

  @Bean
  Documents documents(MongoClient documentsClient, DocumentsProperties properties) {
    return new Documents(documentsClient.getDatabase(properties.database()));
  }

  /**
   * Beside the documents, for they are lost and kept together. No bean: automations have theirs.
   */
  static MongoTokenStore tokens(MongoTemplate template, LogSerializer serializer) {
    return MongoTokenStore.builder().mongoTemplate(template).serializer(serializer).build();
  }

  @Bean
  MongoTemplate tokensTemplate(
      com.mongodb.client.MongoClient tokensClient, DocumentsProperties properties) {
    return DefaultMongoTemplate.builder()
        .mongoDatabase(tokensClient, properties.database())
        .build();
  }

  private static String uri(
      DocumentsProperties properties, ObjectProvider<EmbeddedMongo> embedded) {
    return properties.embedded() ? embedded.getObject().uri() : properties.uri();
  }
}
