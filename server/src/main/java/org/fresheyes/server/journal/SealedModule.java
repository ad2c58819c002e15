package org.fresheyes.server.journal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** A value declared as a sealed interface says which of its records it is: {@code {"is": "AnotherHospital", …}}. */
final class SealedModule extends SimpleModule {

    private static final String WHICH = "is";

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Introspector());
    }

    private static final class Introspector extends NopAnnotationIntrospector {

        private static final JsonTypeInfo.Value BY_SIMPLE_NAME =
                JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, WHICH, null, false, true);

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated declared) {
            return isSealedInterface(declared) ? BY_SIMPLE_NAME : null;
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated declared) {
            if (!isSealedInterface(declared)) {
                return null;
            }
            Map<String, List<Class<?>>> leaves =
                    Sealed.leaves(declared.getRawType()).stream().collect(Collectors.groupingBy(Class::getSimpleName));
            List<NamedType> named = new ArrayList<>();
            leaves.forEach((name, classes) -> {
                if (classes.size() > 1) {
                    throw new IllegalArgumentException("%s: %s have the same simple name. Maybe one can be renamed."
                            .formatted(declared.getRawType().getName(), classes));
                }
                named.add(new NamedType(classes.getFirst(), name));
            });
            return named;
        }

        private static boolean isSealedInterface(Annotated declared) {
            return declared instanceof AnnotatedClass
                    && declared.getRawType().isSealed()
                    && declared.getRawType().isInterface();
        }
    }
}
