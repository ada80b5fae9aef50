namespace SeedGen.Text;

/// <summary>What page furniture says in Portuguese, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class PortuguesePhrases
{
    public const string Notation = """
        Navigation:
        = (ir|pular|saltar|avançar|passar) para (o conteúdo|conteúdo|o conteúdo principal|o menu|a navegação)
        = (ir|pular|saltar|avançar|passar) para (o topo|o rodapé|a busca|a página inicial|a pesquisa)
        = (voltar|regressar|retornar) (ao topo|ao início|para o topo|à página inicial|para a home)
        = (voltar|regressar|retornar) (para cima|à home|ao menu|para o início|atrás)
        = (início|home|página inicial|página principal|menu|menu principal)
        = (navegação|navegação principal|mapa do site|topo|você está aqui|está aqui)
        = (abrir|fechar|mostrar|ocultar|esconder|expandir) (menu|o menu|navegação|busca|pesquisa|submenu|janela|sidebar)
        = (buscar|busca|pesquisar|pesquisa|procurar|busca avançada)
        = (pesquisa avançada|pesquisar por|buscar no site|pesquisar no site|resultados da busca)
        = (entrar|login|sair|iniciar sessão|terminar sessão|registar|registrar)
        = (cadastre se|cadastrar|criar conta|crie sua conta|faça login|faça seu login|faça o seu login)
        = (minha conta|a minha conta|meu perfil|o meu perfil|meus favoritos|favoritos|minhas notícias)
        = (carrinho|usuário|utilizador|senha|palavra passe|lembrar me)
        = (esqueci minha senha|esqueceu a senha|esqueceu sua senha|recuperar senha)
        = (recuperar palavra passe|não tem conta|já tem conta|ainda não tem conta)
        = (contato|contatos|contacto|contactos|fale conosco|fale connosco)
        = (entre em contato|contacte nos|ajuda|central de ajuda|atendimento|perguntas frequentes)
        = (quem somos|sobre nós|sobre|a empresa|nossa equipe|equipa|equipe|expediente)
        = (ficha técnica|redação|trabalhe conosco|carreiras|vagas|emprego|empregos)
        = (anuncie|anuncie aqui|anuncie conosco|publicidade contactos|mídia kit)
        = (parceiros|assessoria de imprensa|imprensa|serviços|estatuto editorial)
        = (ver|carregar|mostrar|veja) (mais|todos|todas|tudo|mais notícias)
        = (ver|carregar|mostrar|veja) (mais artigos|menos|todas as notícias|todos os artigos|mais resultados)
        = (artigo|artigos|notícia|página|post|posts|matéria) (anterior|anteriores|seguinte|seguintes)
        = (artigo|artigos|notícia|página|post|posts|matéria) (próximo|próxima|mais antigos|mais recentes)
        = (anterior|próximo|próxima|próximo artigo|próximo post|próxima notícia)
        = (próxima matéria|seguinte|página # de #|última página|navegação de posts)
        ^ (artigo|próximo|post) (anterior|artigo|post)
        = (imprimir|imprimir artigo|versão para impressão|baixar pdf|guardar)
        = (salvar|salvar artigo|guardar artigo|ler mais tarde|adicionar aos favoritos)
        = (ouvir artigo|ouça este conteúdo|ouvir notícia|tamanho da letra|aumentar fonte)
        = (diminuir fonte|versão mobile|versão desktop|idioma|selecionar idioma)
        = (edição impressa|edição digital|edição do dia|arquivo|classificados|assinaturas e newsletters)
        = (loja|rss|aplicativos|aplicações|baixe o app|descarregue a app)
        = (adicionar ao carrinho|comprar|comprar agora|reservar|solicitar orçamento|saiba como)
        = (ver produto|peça já|cupons de desconto|cupons|programação|programação tv)
        = (seções|secções|todas as seções|editorias|últimas|últimas notícias|em destaque|destaques)
        = (em alta|tópicos|temas|assuntos|especiais|colunas|colunistas|tendências)
        = (fechar|enviar|cancelar|confirmar|continuar|salvar|aplicar|filtrar|ordenar por)
        = (mais|sim|não|editar|voltar|índice|sumário|neste artigo)
        ? (política|economia|mundo|internacional|nacional|país|sociedade|cultura|desporto|esporte|esportes|tecnologia|ciência|saúde)
        ? (educação|cidades|brasil|portugal|são paulo|rio de janeiro|lisboa|porto|europa|áfrica|estados unidos|opinião|editorial|polícia)
        ? (justiça|segurança|meio ambiente|futebol|brasileirão|modalidades|fórmula 1|tênis|ténis|basquete|vôlei|automobilismo|tabela|jogos)
        ? (classificação|negócios|mercados|mercado|dinheiro|finanças|empresas|emprego e carreira|imóveis|imobiliário|carros|auto|motores)
        ? (agro|agronegócio|energia|clima|cinema|música|livros|televisão|tv|famosos|entretenimento|celebridades|gente|moda|beleza|estilo)
        ? (viagem|viagens|turismo|gastronomia|receitas|culinária|comida|casa|família|pets|vida|bem estar|comportamento|horóscopo|religião)
        ? (história|arte|artes|teatro|eventos|agenda|lazer|games|vídeos|vídeo|fotos|galerias|podcasts|podcast|blogs|blog|entrevistas)
        ? (reportagens|análise|crônicas|cartas|infográficos|ao vivo|em direto|notícias|atualidade|local|regional|região|produtos|soluções)

        Widget:
        = (mais|as mais|os mais|notícias mais|artigos mais|matérias mais) (lidas|lidos|vistas|vistos|populares)
        = (mais|as mais|os mais|notícias mais|artigos mais|matérias mais) (comentadas|comentados|acessadas|partilhadas)
        = (populares|mais lidas do dia|posts populares|artigos populares|em alta|ranking|top notícias|mais lidas da semana|mais vistos)
        = (previsão do tempo|tempo|meteorologia|o tempo|horóscopo do dia|palavras cruzadas|sudoku|enquete)
        = (votar|quiz|loterias|mega sena|cotação|dólar hoje|câmbio)
        = (ao vivo|em direto|direto|minuto a minuto|últimas|última hora)
        = (agora|assista ao vivo|ouça ao vivo|rádio ao vivo|placar|tabela de jogos)
        = (comentários recentes|posts recentes|artigos recentes|arquivos|categorias)
        = (nuvem de tags|selecionar mês|selecionar categoria|selecione o mês)
        = (reproduzir|pausar|tela cheia|ecrã inteiro|ver vídeo|assistir vídeo|ver galeria)
        = (ver fotos|galeria de fotos|ampliar imagem|ampliar foto|fotogaleria|ouvir)
        ~ (seu|o seu) navegador não suporta

        RelatedContent:
        = (leia|ler|veja|ver|saiba|assista|confira|ouça|continue) (também|mais|a seguir|ainda|lendo)
        = (leia|ler|veja|ver|saiba|assista|confira|ouça|continue) (a notícia completa|o artigo completo|a matéria completa|a ler)
        ^ (leia também|leia mais|veja também|veja mais|saiba mais|ler mais)
        ^ (assista também|confira também|você pode gostar|pode gostar|continue lendo)
        : (leia também|leia mais|veja também|veja mais|saiba mais|ler mais|leia ainda|confira|relacionado|relacionadas)
        = (notícias|artigos|conteúdos|conteúdo|posts|matérias) (relacionadas|relacionados|relacionado|semelhantes|recomendados)
        = (temas|vídeos|produtos|assuntos|tópicos) (relacionadas|relacionados|relacionado|semelhantes|recomendados)
        = (você|talvez|também) [também] (pode|vai) [também] (gostar|gostar de|se interessar)
        = (pode|poderá) [também] (interessar|gostar|interessar lhe|gostar de)
        = (recomendado para você|recomendados para você|recomendados|recomendado|recomendamos)
        = (para si|para você|não perca|a não perder|sugestões)
        = (mais notícias|mais sobre|mais de|mais em|mais sobre este assunto|outras notícias)
        = (outros artigos|últimos artigos|últimas do|mais conteúdos|mais lidas em)
        = (do mesmo autor|sobre o mesmo tema|sobre este tema|tudo sobre|mais deste autor)
        = (mais artigos|conteúdo patrocinado|links patrocinados|na web|pela web)
        = (continuar lendo|continuar a ler|continue lendo|ler artigo|ler artigo completo)
        = (ler notícia|leia na íntegra|clique aqui|clique aqui para ler|ver artigo)

        Comments:
        = (comentários|comentário|comentar|deixe um comentário|deixar um comentário)
        = (deixe uma resposta|deixe seu comentário|escreva um comentário|adicionar comentário)
        = (publicar comentário|enviar comentário|ver comentários|mostrar comentários|nenhum comentário)
        = (sem comentários|responder|cancelar resposta|denunciar)
        = (seja o primeiro a comentar|seu comentário|o seu comentário|participe da conversa)
        = (dê sua opinião|todos os comentários|ler comentários|reportar)
        ^ (deixe|deixar|escreva|adicione|faça|envie) (um|uma|o seu|seu) (comentário|resposta|mensagem)
        ^ seja o primeiro a (comentar|avaliar|responder|deixar)
        = # (comentário|comentários|respostas|resposta|avaliações|votos|reações) [em|a|sobre]
        ^ # (comentários|respostas|comentário) (em|a|sobre)
        = (nome|e mail|email|site|sobrenome|telefone|mensagem)
        = (assunto|seu nome|seu e mail|campo obrigatório|campos obrigatórios|nome completo)
        = (mais recentes|mais antigos|mais votados|comentários encerrados|avalie este artigo|regras de comentários|ordenar comentários)
        ~ (o seu|seu) (endereço|e mail) [de] [e mail|email|correio electrónico] não será publicado
        ~ campos obrigatórios (são|marcados)
        ~ (salvar|guardar) [o] (meu nome|meus dados)
        ~ (notifique me|avise me|notificar me|me avise) (sobre|por|quando|de)
        ~ (estar logado|fazer login|iniciar sessão|ser assinante|ter sessão iniciada) para (comentar|publicar|postar|deixar)
        ~ os comentários (estão|são) (fechados|encerrados|moderados|desativados)
        ~ utiliza o akismet

        Subscription:
        = (assine|assinar|assinatura|assinaturas|assine já|assine agora)
        = (assinante|assinantes|já é assinante|já sou assinante|exclusivo para assinantes|para assinantes)
        = (newsletter|newsletters|nossas newsletters|receba nossa newsletter|inscreva se)
        = (inscreva se na newsletter|subscrever|subscreva|subscrever newsletter)
        = (seu email|o seu email|digite seu e mail|insira seu e mail)
        = (endereço de e mail|endereço de email|introduza o seu email|cadastre seu e mail)
        = (doe|doar|apoie|apoie nos|faça uma doação|conteúdo exclusivo)
        = (conteúdo premium|torne se assinante|torne se membro|seja assinante|seja membro)
        ^ (assine|inscreva se|cadastre se|subscreva|registe se) (a nossa|na nossa|na newsletter|no canal|para|e)
        ^ (assine|inscreva se|cadastre se|subscreva|registe se) (já|gratuitamente|nossa|grátis|agora)
        ^ receba (as|em|nossa|no|gratuitamente|todas|nossas|os|diariamente|toda)
        ~ (inscreva se|assine|subscreva) (na nossa|no nosso|a nossa|as nossas|a|na) (newsletter|canal|newsletters)
        ~ (no|na|em) (seu|sua) (email|e mail|caixa de entrada|caixa de correio)
        ~ (este|esta) (conteúdo|artigo|matéria) é (exclusivo|exclusiva|restrito) (para|a|de) (assinantes|membros)
        ~ para continuar (lendo|a ler|a leitura)
        ~ (cancele|cancelar|cancelamento) (quando quiser|a qualquer momento)
        ~ (ao|se) (assinar|inscrever se|clicar|se cadastrar) [você] (concorda|aceita)

        Advertisement:
        = (publicidade|anúncio|anúncios|patrocinado|conteúdo patrocinado|propaganda)
        = (patrocínio|patrocinadores|conteúdo de marca|publieditorial|informe publicitário)
        = (continua após a publicidade|continua depois da publicidade|publicidade publicidade|pular anúncio|fechar anúncio)
        = (apoio|oferecimento|apresentado por|pub)
        = (a matéria continua após o anúncio|continua depois do anúncio|conteúdo publicitário)
        = (em parceria com|estúdio de conteúdo|artigo patrocinado)
        ~ (links|link) de afiliados

        SiteNotice:
        ~ (este site|nosso site|o nosso site|este website|utilizamos|usamos|o site|nós) [utiliza|usa|utilizamos|usamos] cookies
        ~ (aceitar|rejeitar|recusar|gerir|gerenciar) [todos] [os] cookies
        ~ (política|definições|configurações|preferências|uso|aviso) de cookies
        = (aceitar|aceitar todos|aceitar tudo|rejeitar|rejeitar tudo|aceito|concordo)
        = (entendi|ok entendi|prosseguir|aceitar e fechar|mais opções|gerir opções)
        = (configurações de privacidade|definições de privacidade|preferências de privacidade)
        = (guardar preferências|sempre ativado|personalizar)
        ~ (ative|habilite|ativar|habilitar) [o] javascript
        ~ (seu|o seu) navegador (está|não|é) (desatualizado|suportado|compatível|suporta)
        ~ (bloqueador|bloqueadores) de (anúncios|publicidade)
        ~ (página|artigo|conteúdo) (não encontrada|não encontrado|não existe|não está disponível|indisponível)
        = (carregando|a carregar|aguarde|erro|ocorreu um erro)
        = (tente novamente|recarregar|abre numa nova janela|abre em nova janela|abre em uma nova aba)
        ~ (ativar|receber|ative|permitir) [as] notificações

        Sharing:
        = (compartilhar|compartilhe|partilhar|partilhe|compartilhamentos)
        = (partilhas|compartilhar no|compartilhe esta notícia|compartilhe isso|partilhar artigo)
        = (copiar link|link copiado|copiar|copiar url|enviar por e mail|enviar por email|enviar a um amigo)
        = (por email|e mail|email|curtir|gosto|tuitar|tweetar)
        = (siga nos|siga|siga nos no|siga nos em|seguir|redes sociais)
        = (nas redes sociais|siga nas redes|acompanhe nas redes|curta|curtidas|siga o canal)
        = # (compartilhamentos|partilhas|curtidas|gostos|seguidores|likes|inscritos)
        ^ (siga|acompanhe|curta) (nos|o|a|no) (no|nas|em|facebook|instagram|canal|nosso)
        ^ (compartilhe|compartilhar|partilhe|partilhar) (este|esta|no|isso|em|via|o|a)
        ^ clique para (compartilhar|partilhar|enviar|imprimir)

        Legal:
        = (política de privacidade|privacidade|termos de uso|termos e condições)
        = (termos de serviço|termos de utilização|condições de utilização|aviso legal)
        = (termos|política de cookies|ficha técnica e contactos|política editorial|código de ética)
        = (direitos autorais|direitos de autor|acessibilidade|lgpd|princípios editoriais)
        = (condições gerais|política de dados|proteção de dados|livro de reclamações)
        = (provedor do leitor|lei da transparência|transparência|correções)
        ~ todos os direitos reservados
        ~ (proibida|é proibida|proibido) [a] (reprodução|reprodução total)
        ~ (opiniões|opinião) (expressas|do autor) [neste|não]
        ~ (publicado|publicada) originalmente (em|no|na|por)
        ~ sem (autorização|prévia autorização)

        PageMetadata:
        = (tempo de leitura|leitura|tempo estimado de leitura) [#] [min|minuto|minutos]
        = # (min|minuto|minutos) [de] leitura
        = há (#|um|uma) (segundos|minuto|minutos|min|hora|horas|dia|dias|semana|semanas|mês|meses|ano|anos)
        = (#|um|uma) (minuto|minutos|hora|horas|dia|dias|semana|semanas|mês|meses|ano|anos) atrás
        = (atualizado|publicado) (há # minutos|há # horas|em|hoje|ontem|às|há # dias)
        = # (visualizações|leituras|visitas|palavras)
        : (tags|etiquetas|categorias|categoria|assuntos|temas|publicado em|arquivado em|fontes|palavras chave|tópicos|mais sobre)
        ^ (publicado em|arquivado em|marcado com|este post foi|tópicos relacionados|assuntos relacionados)
        ? (por|fonte|autor|autores|publicado|atualizado|data|redação|foto|agência|categoria|ontem|hoje|lusa|tags|última atualização)
        = (sobre o autor|ver perfil|todos os artigos de|ver todos os posts|jornalista|repórter|correspondente|colunista|colaborador|editor)
        """;
}
