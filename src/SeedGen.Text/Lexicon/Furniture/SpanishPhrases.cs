namespace SeedGen.Text;

/// <summary>What page furniture says in Spanish, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class SpanishPhrases
{
    public const string Notation = """
        Navigation:
        = (saltar|ir|pasar) (al contenido|al contenido principal|a la navegación|al menú)
        = (saltar|ir|pasar) (al pie de página|al buscador|a la búsqueda|directamente al contenido)
        = (volver|regresar|ir) (arriba|al inicio|a la portada|al principio|a la página principal)
        = (volver|regresar|ir) (al listado|atrás|al menú|a noticias|al blog)
        = (subir|ir arriba|volver arriba|inicio de página|inicio|portada)
        = (página principal|página de inicio|menú|menú principal|navegación|navegación principal)
        = (abrir|cerrar|mostrar|ocultar|desplegar|alternar) (menú|el menú|navegación|buscador|búsqueda)
        = (abrir|cerrar|mostrar|ocultar|desplegar|alternar) (submenú|ventana|diálogo|menú principal)
        = (secciones|todas las secciones|mapa del sitio|mapa web|hemeroteca|índice)
        = (tabla de contenidos|en este artículo|usted está aquí|está aquí|estás aquí)
        = (buscar|buscador|búsqueda|búsqueda avanzada|buscar en el sitio)
        = (buscar noticias|resultados de búsqueda|buscar por|buscar en|escribe para buscar)
        = (iniciar sesión|inicia sesión|cerrar sesión|acceder|entrar|ingresar|registrarse)
        = (regístrate|registrarme|crear cuenta|crea tu cuenta|identifícate|identificarse)
        = (mi cuenta|mi perfil|mis favoritos|mis noticias|mi carrito|mis alertas)
        = (mis boletines|usuario|nombre de usuario|contraseña|recordarme|recuérdame)
        = (olvidé mi contraseña|olvidaste tu contraseña|has olvidado tu contraseña|recuperar contraseña)
        = (ya tienes cuenta|no tienes cuenta|aún no tienes cuenta)
        = (contacto|contáctanos|contáctenos|contactar|contacta con nosotros|escríbenos)
        = (ayuda|centro de ayuda|atención al cliente|preguntas frecuentes|soporte)
        = (quiénes somos|sobre nosotros|acerca de|acerca de nosotros|nosotros|nuestro equipo)
        = (redacción|trabaja con nosotros|empleo|bolsa de trabajo|empresa)
        = (publicidad contacto|anúnciate|anúnciese|anunciantes|tarifas de publicidad|tarifas)
        = (prensa|sala de prensa|canal ético|nuestras webs|otras webs del grupo)
        = (ver|leer|mostrar|cargar) (más|todo|todos|todas|todas las noticias)
        = (ver|leer|mostrar|cargar) (todos los artículos|más noticias|más artículos|más resultados|menos)
        = (artículo|noticia|entrada|página|entradas|artículos) (anterior|siguiente|anteriores|siguientes|más antiguas|más recientes)
        ^ (artículo|noticia|entrada) (anterior|siguiente)
        = (anterior|siguiente|página # de #|última página|navegación de entradas|paginación|anterior siguiente)
        = (imprimir|imprimir artículo|versión imprimible|descargar pdf|guardar)
        = (guardar artículo|guardar noticia|añadir a favoritos|leer más tarde|mis guardados)
        = (escuchar noticia|escuchar artículo|escucha la noticia|tamaño de letra|aumentar texto)
        = (versión móvil|versión de escritorio|idioma|idiomas|seleccionar idioma)
        = (edición impresa|edición digital|versión impresa|kiosco|quiosco|suplementos)
        = (especiales|clasificados|esquelas|anuncios clasificados|app|descarga la app)
        = (loterías|programación tv|guía tv|descuentos|cupones|ofertas|tienda|tienda online)
        = (sorteos|cartelera|pasatiempos|juegos|rss|canales rss|servicios)
        = (añadir al carrito|ver carrito|carrito|comprar|comprar ahora|reservar)
        = (solicitar información|pedir cita|ver producto|descargar|descargar app)
        = (temas del día|temas de hoy|es noticia|lo último|última hora|últimas noticias|tendencias)
        = (temas|etiquetas|hoy en|en portada|ediciones|ediciones locales)
        = (cerrar|enviar|aceptar y cerrar|cancelar|confirmar|volver|siguiente|continuar)
        = (guardar cambios|aplicar|filtrar|ordenar por|más|sí|editar|eliminar)
        ? (política|economía|sociedad|internacional|nacional|mundo|deportes|cultura|opinión|editorial|editoriales|tecnología|ciencia|salud)
        ? (educación|sucesos|gente|televisión|tv|cine|música|libros|series|viajes|gastronomía|recetas|moda|belleza|estilo|estilo de vida)
        ? (motor|coches|vivienda|empresas|mercados|bolsa|finanzas|negocios|ahorro|clima|medio ambiente|energía|animales|mascotas|familia)
        ? (padres|bienestar|psicología|fútbol|baloncesto|tenis|ciclismo|fórmula 1|motogp|laliga|liga|champions|nba|béisbol|boxeo)
        ? (más deportes|resultados|clasificación|toros|españa|madrid|cataluña|catalunya|andalucía|comunidad valenciana|galicia|país vasco)
        ? (aragón|méxico|argentina|colombia|chile|perú|venezuela|américa|américa latina|latinoamérica|europa|asia|estados unidos|áfrica)
        ? (local|locales|ciudad|región|regiones|provincias|municipios|policiales|espectáculos|entretenimiento|farándula|famosos|corazón)
        ? (ocio|planes|agenda|eventos|arte|teatro|fotografía|historia|religión|tribunales|justicia|columnas|columnistas|blogs|blog|firmas)
        ? (cartas al director|entrevistas|reportajes|investigación|análisis|vídeos|videos|vídeo|fotos|fotogalerías|podcast|podcasts)
        ? (multimedia|gráficos|infografías|noticias|actualidad|en vivo|en directo|directo|curiosidades|virales|horóscopo|recursos)

        Widget:
        = (lo más|los más|las más|noticias más|artículos más|más) (leído|leídos|leídas|visto|vistos|vistas)
        = (lo más|los más|las más|noticias más|artículos más|más) (comentado|comentados|popular|populares|compartido)
        = (noticias populares|artículos populares|entradas populares|populares|lo más leído hoy)
        = (lo más leído del día|destacados|destacadas|ranking)
        = (el tiempo|el tiempo hoy|tiempo|pronóstico|pronóstico del tiempo|clima hoy)
        = (horóscopo de hoy|crucigrama|sudoku|encuesta|vota|resultados en directo)
        = (cotización|precio del dólar|dólar hoy|euro hoy|ibex 35|tipo de cambio|calendario)
        = (calendario laboral|lotería|sorteo|quiz|juegos online|sopa de letras)
        = (en vivo|en directo|al minuto|minuto a minuto|directo|señal en vivo)
        = (radio en vivo|ver en vivo|alertas|últimas entradas|entradas recientes)
        = (comentarios recientes|últimos comentarios|archivos|categorías|nube de etiquetas)
        = (elegir categoría|elegir mes|elegir la categoría|seleccionar mes)
        = (reproducir|pausar|silenciar|pantalla completa|ver vídeo|ver video|ver galería)
        = (galería de imágenes|ver fotos|ampliar imagen|subtítulos|galería|fotogalería)
        ~ (tu|su) navegador no (soporta|admite|permite|es compatible)

        RelatedContent:
        = (noticias|artículos|contenidos|entradas|temas|contenido) (relacionadas|relacionados|relacionado|similares)
        = (productos|videos|vídeos|posts|notas) (relacionadas|relacionados|relacionado|similares)
        = (leer|lee|ver|lea|mira|sigue|seguir|saber|conoce) (también|más|además|leyendo|noticia completa)
        = (leer|lee|ver|lea|mira|sigue|seguir|saber|conoce) (nota completa|artículo completo|la nota|la noticia)
        ^ (lee también|leer también|lea también|te puede interesar|le puede interesar)
        ^ (también te puede interesar|ver más|leer más|mira también|más información)
        : (lee también|leer también|lea también|te puede interesar|también te puede interesar|ver también)
        : (mira también|lee más|relacionado|más en|véase también)
        = (te|le|quizá te|también te|quizás te|también le) (puede|podría|pueden|podrían) interesar
        = (te recomendamos|le recomendamos|recomendados|recomendado|recomendado para ti)
        = (recomendamos|no te lo pierdas|no te pierdas|para ti|seleccionado para ti)
        = (más información|más noticias|más sobre|más de|más en|más sobre este tema)
        = (más artículos|más notas|más contenidos|otras noticias|otros artículos)
        = (más noticias de|más noticias en|últimas noticias de|últimos artículos|últimos posts)
        = (noticias recientes|artículos recientes|lo último en|las últimas noticias)
        = (noticia siguiente|siguiente noticia|siguiente artículo|próximo artículo|en esta noticia)
        = (sobre el autor|más del autor|del mismo autor|archivado en)
        = (contenido patrocinado|enlaces patrocinados|en otros medios|en la web)
        = (de nuestros socios|lo más destacado|la selección|selección de la redacción)
        = (te va a interesar|quizás te interese|puede interesarte|puede que te interese|puedes leer)
        = (sigue leyendo|continuar leyendo|continúa leyendo|ver todas)

        Comments:
        = (comentar|comentarios|comentario|deja un comentario|dejar un comentario)
        = (deja una respuesta|escribe un comentario|escribe tu comentario|añadir comentario)
        = (publicar comentario|publicar el comentario|enviar comentario|ver comentarios)
        = (mostrar comentarios|ocultar comentarios|sin comentarios|no hay comentarios)
        = (responder|cancelar respuesta|cancelar la respuesta|tu comentario|tu nombre)
        = (reportar|denunciar|sé el primero en comentar|únete a la conversación)
        ^ (deja|dejar|escribe|agregar|añade|haz|envía) (un|una|tu) (comentario|respuesta|mensaje)
        ^ sé el primero en (comentar|opinar|dejar|responder)
        = # (comentario|comentarios|respuestas|respuesta|opiniones|votos|reacciones) [en|a]
        ^ # (comentarios|respuestas|comentario) (en|a)
        = (nombre|correo electrónico|correo|email|web|sitio web|apellidos)
        = (apellido|teléfono|mensaje|asunto|campo obligatorio|campos obligatorios|nombre y apellidos)
        = (más recientes|más antiguos|mejor valorados|ordenar por|normas de participación)
        = (normas de uso|comentarios cerrados|todos los comentarios|valora este artículo)
        ~ tu dirección de correo electrónico no será publicada
        ~ (su|tu) (correo|email|dirección) [electrónico] no será (publicado|publicada)
        ~ los campos [obligatorios|necesarios] (obligatorios|están marcados|marcados)
        ~ (guardar|guarda) mi nombre correo electrónico
        ~ (recibir|notificarme|avísame|notificar) (un|los|por|con) [correo|email|nuevos] [electrónico]
        ~ (estar registrado|estar conectado|iniciar sesión|registrarte|ser suscriptor|acceder) para (comentar|publicar|escribir|dejar)
        ~ los comentarios (están|estan) (cerrados|desactivados|moderados)
        ~ (este sitio usa|usa) akismet

        Subscription:
        = (suscríbete|suscribirse|suscribirme|suscríbase|suscripción|suscripciones)
        = (suscriptores|suscriptor|suscribite|hazte suscriptor|ya soy suscriptor)
        = (suscríbete ahora|suscríbete aquí|suscríbete gratis|suscríbete por)
        = (hazte socio|hazte premium|solo para suscriptores|exclusivo para suscriptores)
        = (newsletter|newsletters|boletín|boletines|boletín de noticias)
        = (nuestros boletines|nuestras newsletters|recibe nuestro boletín|apúntate|apúntate gratis)
        = (tu correo electrónico|tu email|introduce tu email|ingresa tu correo)
        = (correo electrónico|escribe tu email|dirección de correo electrónico|tu correo)
        = (dona|donar|haz una donación|haz tu donación|apóyanos|colabora)
        = (contenido exclusivo|contenido premium|eres suscriptor|hazte miembro|únete)
        ^ (suscríbete|suscríbase|apúntate|regístrate|suscribite|inscríbete) (a nuestro|a nuestra|a la|al|para|y|gratis|en|por|aquí|ahora)
        ^ recibe (las|nuestro|en tu|cada|gratis|nuestras|toda|los)
        ~ (suscríbete|suscribirte|suscribirse) (a la|al|a nuestra|a nuestro|a nuestros) (newsletter|boletín|boletines|canal)
        ~ en tu (correo|email|bandeja de entrada|buzón|correo electrónico)
        ~ (cancela|cancelar|darte de baja|date de baja|sin permanencia) (cuando quieras|en cualquier momento|cuando|sin compromiso)
        ~ (este|esta) (contenido|artículo|noticia) es (exclusivo|exclusiva|solo|sólo) para (suscriptores|usuarios|registrados|socios)
        ~ para (seguir|continuar) leyendo
        ~ (ya eres|eres|si ya eres) (suscriptor|usuario|cliente|socio) (inicia|accede|entra)
        ~ al (suscribirte|registrarte|hacer clic|enviar|suscribirse) (aceptas|acepta|en)

        Advertisement:
        = (publicidad|anuncio|anuncios|patrocinado|contenido patrocinado)
        = (patrocinado por|espacio patrocinado|promoción|publirreportaje|contenido promocionado)
        = (publicidad publicidad|continúa después de la publicidad|sigue después de la publicidad)
        = (el artículo continúa después del anuncio|saltar publicidad|pauta)
        = (continuar leyendo tras el anuncio|cerrar publicidad|cerrar anuncio|remitido)
        = (branded content|en colaboración con|ofrecido por|presentado por)
        ^ (publicidad|anuncio) (sigue|continúa)
        ~ (enlaces|enlace|links) de afiliados

        SiteNotice:
        ~ (este sitio|esta web|esta página|nuestro sitio|utilizamos|usamos|nuestra web|este sitio web) [web] [utiliza|usa|utilizan] cookies
        ~ (aceptar|rechazar|configurar|gestionar|administrar) [todas] [las] cookies
        ~ (política|configuración|uso|preferencias|aviso|panel) de cookies
        = (aceptar|aceptar todo|aceptar todas|rechazar|rechazar todo|aceptar y continuar)
        = (acepto|configurar|más opciones|administrar utiq|entendido|de acuerdo)
        = (configuración de privacidad|preferencias de privacidad|administrar opciones)
        = (gestionar opciones|gestionar preferencias|guardar preferencias)
        ~ (habilita|active|activa|habilitar|activar|necesitas) javascript
        ~ (tu|su) navegador (no|está|es) (desactualizado|obsoleto|compatible|soportado)
        ~ (bloqueador|bloqueadores) de (anuncios|publicidad)
        ~ (página|artículo|contenido) (no encontrada|no encontrado|no existe|no está disponible|no disponible)
        = (cargando|espere por favor|ha ocurrido un error|se ha producido un error)
        = (inténtalo de nuevo|vuelve a intentarlo|recargar|abre en nueva ventana)
        ~ se abre en (una ventana nueva|una nueva ventana|una nueva pestaña|nueva ventana)
        ~ (activar|activa|recibir|permitir) [las] notificaciones

        Sharing:
        = (compartir|comparte|compartir en|comparte en|compartir por)
        = (compartir esto|compartir artículo|comparte esta noticia|compartir noticia|compártelo)
        = (copiar enlace|enlace copiado|copiar|copiar url|enviar por correo)
        = (enviar por email|enviar por correo electrónico|enviar a un amigo|correo|por email)
        = (síguenos|síganos|síguenos en|síguenos en redes|seguir|redes sociales)
        = (nuestras redes|encuéntranos en|me gusta|tuitear|twittear|más opciones de compartir)
        = # (compartidos|compartido|me gusta|seguidores|likes|suscriptores|veces compartido|fans)
        ^ (síguenos|síganos|encuéntranos) en
        ^ (comparte|compartir) (este|esta|en|esto|la|el) [artículo|noticia|nota|contenido]
        ^ haz clic para (compartir|enviar|imprimir)
        ~ (síguenos en|sigue nuestro canal de|sigue toda la información de|sigue toda la información en) [nuestro|nuestras]

        Legal:
        = (aviso legal|política de privacidad|privacidad|política de cookies)
        = (condiciones de uso|términos y condiciones|términos de uso|condiciones generales)
        = (términos legales|términos|condiciones|protección de datos|política de datos)
        = (política de protección de datos|accesibilidad|política editorial|código ético)
        = (términos y condiciones de uso|condiciones de contratación|condiciones de compra|información legal)
        = (derechos de autor|defensor del lector|transparencia)
        ~ todos los derechos reservados
        ~ (prohibida|prohibido|queda prohibida) [su|la|toda] (reproducción|reproduccion) [total|parcial|o]
        ~ (reservados todos los derechos|derechos reservados)
        ~ (publicado|publicada) originalmente (en|por)
        ~ (opiniones|opinión) (expresadas|del autor) [en] [son|no]
        ~ (sin|previa) autorización [expresa|escrita|por escrito]

        PageMetadata:
        = (tiempo de lectura|lectura|tiempo estimado de lectura) [#] [min|minuto|minutos]
        = # (min|minuto|minutos) [de] lectura
        = hace (#|un|una) (segundos|minuto|minutos|min|hora|horas|día|días|semana|semanas|mes|meses|año|años)
        = (actualizado|publicado) (hace # minutos|hace # horas|hoy|ayer|a las|el|hace # días)
        = # (vistas|visitas|lecturas|visualizaciones|palabras|visualización)
        : (etiquetas|tags|temas|categorías|categoría|archivado en|publicado en|palabras clave|sección|temas relacionados)
        ^ (archivado en|publicado en|etiquetado como|etiquetado|esta entrada fue|temas relacionados)
        ? (por|fuente|fuentes|autor|autores|publicado|actualizado|fecha|redacción|efe|agencias|foto|categoría|ayer|hoy|hace un momento)
        = (sobre el autor|sobre la firma|ver perfil|más artículos de|ver todas las entradas|redactor)
        = (redactora|periodista|corresponsal|colaborador|enviado especial)
        """;
}
